package org.securepathways.assessments.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.store.SlotTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** Offers a prison's slots, takes them back, and gives each to one visit. */
@ApplicationScoped
public class SlotCommands {
    private final SlotTable slots;
    private final Clock clock;

    SlotCommands(SlotTable slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /** The prison of whoever offers or takes back. @throws RefusedException where the token names none */
    public static String prison(AccessScope caller) {
        return Optional.ofNullable(caller.prison())
                .orElseThrow(() -> new RefusedException(SlotRefusal.PRISON_NOT_NAMED));
    }

    public Uni<List<Slot>> offer(Tx tx, List<Slot> offered) {
        if (offered.stream().anyMatch(slot -> !slot.startsAt().isAfter(clock.instant()))) {
            throw RefusedException.of(SlotRefusal.SLOT_IN_PAST, "startsAt");
        }
        return slots.add(tx, offered).replaceWith(offered);
    }

    public Uni<Slot> withdraw(Tx tx, AccessScope caller, UUID id) {
        String prison = prison(caller);
        return slots.locked(tx, id).chain(slot -> {
            if (!slot.prison().equals(prison)) {
                throw new RefusedException(SlotRefusal.SLOT_UNKNOWN);
            }
            slot.checkWithdrawal();
            return slots.withdraw(tx, slot);
        });
    }

    /** Gives the visit the slot it names, if it names one, and lets go of the one it had. */
    Uni<Void> take(Tx tx, Case some, Assessment visit) {
        return slots.release(tx, visit.id())
                .chain(() -> visit.visit()
                        .slot()
                        .map(id -> slots.locked(tx, id).chain(slot -> {
                            slot.checkFor(
                                    some.referral().orElseThrow().facts().prison(),
                                    visit.scheduledFor().orElseThrow(),
                                    visit.visit().mode());
                            return slots.take(tx, id, visit.id());
                        }))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
