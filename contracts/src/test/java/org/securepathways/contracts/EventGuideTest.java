package org.securepathways.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EventGuideTest {
    private static final String GUIDE = ContractFiles.text(Path.of("../docs/events.md"));
    private static final Pattern HEADING = Pattern.compile("^### `([a-z.-]+)`$");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.-]+)` \\| .+ \\|$");

    @Test
    void the_guide_names_exactly_the_events_each_under_its_topic() {
        assertThat(eventsInTheGuide())
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .map(type -> type.topic() + " " + type.wireName())
                        .toList());
    }

    @Test
    void the_event_it_shows_is_the_approved_one() {
        assertThat(GUIDE)
                .contains(ContractFiles.text(
                        ContractFiles.EXAMPLES.resolve(EventType.CLOCK_BREACHED.schemaName() + ".json")));
    }

    private static List<String> eventsInTheGuide() {
        List<String> events = new ArrayList<>();
        String topic = null;
        for (String line : GUIDE.lines().toList()) {
            var heading = HEADING.matcher(line);
            var row = ROW.matcher(line);
            if (heading.matches()) {
                topic = heading.group(1);
            } else if (topic != null && row.matches()) {
                events.add(topic + " secure-pathways." + row.group(1));
            }
        }
        return events;
    }
}
