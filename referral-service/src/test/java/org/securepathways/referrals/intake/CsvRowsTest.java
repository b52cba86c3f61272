package org.securepathways.referrals.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.securepathways.kit.rule.RefusedException;

class CsvRowsTest {
    private static final long LARGE = 1_000_000;

    @Test
    void a_file_is_read_with_or_without_a_byte_order_mark() {
        assertThat(rows("a,b\nä,2\n").header()).containsExactly("a", "b");
        assertThat(rows("\uFEFF\"a\",b\nä,2\n").header()).containsExactly("a", "b");
        assertThat(rows("").header()).isEmpty();
        assertThat(rows("a").header()).containsExactly("a");
    }

    @Test
    void quotes_line_ends_and_empty_lines_are_taken_as_they_come() {
        var lines = rows("a,b\r\n\"1,5\",\"say \"\"x\"\"\"\r\n\r\n\"two\nlines\",\n3,4")
                .next(10);

        assertThat(lines).extracting(Line::number).containsExactly(2, 4, 6);
        assertThat(lines)
                .extracting(Line::cells)
                .containsExactly(List.of("1,5", "say \"x\""), List.of("two\nlines", ""), List.of("3", "4"));
    }

    @Test
    void rows_come_in_parts() {
        var rows = rows("a\n1\n2\n3\n");

        assertThat(rows.next(2)).hasSize(2);
        assertThat(rows.next(2)).hasSize(1);
        assertThat(rows.next(2)).isEmpty();
        assertThat(rows.read()).isEqualTo(3);
    }

    @Test
    void text_that_is_not_utf_8_is_refused_and_not_guessed() {
        assertRefused("CSV_NOT_UTF_8", () -> all("a\nMüller\n", Charset.forName("windows-1252"), LARGE));
    }

    @Test
    void what_cannot_be_a_file_of_ours_is_refused() {
        assertRefused(
                "CSV_MALFORMED", () -> all("a\n\"never ends\n1\n2\n".repeat(1000), StandardCharsets.UTF_8, LARGE));
        assertRefused("CSV_MALFORMED", () -> all("a\n\"never ends\n1\n", StandardCharsets.UTF_8, LARGE));
        assertRefused("CSV_MALFORMED", () -> all("a\n\"ends\" early\n", StandardCharsets.UTF_8, LARGE));
        assertRefused("CSV_MALFORMED", () -> all("a\n" + "x".repeat(5000), StandardCharsets.UTF_8, LARGE));
        assertRefused("CSV_MALFORMED", () -> all("a,".repeat(300), StandardCharsets.UTF_8, LARGE));
        assertRefused(
                "CSV_MALFORMED", () -> all("a\n" + ("x".repeat(3000) + ",").repeat(20), StandardCharsets.UTF_8, LARGE));
        assertRefused("CSV_TOO_LARGE", () -> all("a\n" + "1\n".repeat(100_000), StandardCharsets.UTF_8, 1000));
        assertRefused("CSV_TOO_MANY_ROWS", () -> all("a\n" + "1\n".repeat(101), StandardCharsets.UTF_8, LARGE));
    }

    @Test
    void a_file_that_breaks_off_is_refused() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };

        assertRefused("CSV_BROKEN_OFF", () -> CsvRows.of(broken, LARGE, 100));
    }

    private static void all(String text, Charset charset, long largest) {
        var rows = CsvRows.of(new ByteArrayInputStream(text.getBytes(charset)), largest, 100);
        while (!rows.next(10).isEmpty()) {
            assertThat(rows.read()).isPositive();
        }
    }

    private static CsvRows rows(String text) {
        return CsvRows.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LARGE, 100);
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().name()).isEqualTo(code));
    }
}
