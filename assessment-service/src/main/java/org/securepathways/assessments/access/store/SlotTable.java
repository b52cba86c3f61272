package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.securepathways.assessments.access.Slot;
import org.securepathways.assessments.access.SlotRefusal;
import org.securepathways.kit.rule.RefusedException;
import org.securepathways.kit.store.Tx;

/** The prisons' slots. One visit takes one: whoever comes second waits for the row and finds it taken. */
@ApplicationScoped
public class SlotTable {
    private static final String ADD = """
            insert into visit_slot select * from jsonb_populate_recordset(
                cast(null as visit_slot), cast(cast(:rows as text) as jsonb))""";

    private final CaseJson json;

    SlotTable(CaseJson json) {
        this.json = json;
    }

    public Uni<Void> add(Tx tx, List<Slot> offered) {
        return tx.session()
                .createNativeQuery(ADD)
                .setParameter(
                        "rows", json.text(offered.stream().map(SlotRow::of).toList()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Kept from everybody else until the transaction ends. @throws RefusedException where there is none */
    public Uni<Slot> locked(Tx tx, UUID id) {
        return tx.session()
                .createNativeQuery(
                        "select cast(to_jsonb(s) as text) from visit_slot s where s.id = :id for update", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(text -> json.one(text, SlotRow.class).toSlot())
                        .orElseThrow(() -> RefusedException.of(SlotRefusal.SLOT_UNKNOWN, "slot")));
    }

    public Uni<Void> take(Tx tx, UUID slot, UUID visit) {
        return tx.session()
                .createNativeQuery("update visit_slot set assessment = :visit where id = :id")
                .setParameter("visit", visit)
                .setParameter("id", slot)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Lets somebody else have the slot of that visit. */
    public Uni<Void> release(Tx tx, UUID visit) {
        return tx.session()
                .createNativeQuery("update visit_slot set assessment = null where assessment = :visit")
                .setParameter("visit", visit)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Slot> withdraw(Tx tx, Slot slot) {
        return tx.session()
                .createNativeQuery("update visit_slot set withdrawn = true where id = :id")
                .setParameter("id", slot.id())
                .executeUpdate()
                .replaceWith(slot);
    }
}
