package org.securepathways.assessments.access.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.securepathways.assessments.access.Case;
import org.securepathways.assessments.access.Change;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;

/** Lets the other features of this service at a case: only at one the caller may see. */
@ApplicationScoped
public class CaseGate {
    /** Which cases, of {@code access_case c}, a caller may see; its parameters are set by {@link #bind}. */
    public static final String VISIBLE = CaseSql.VISIBLE;

    private final CaseTable cases;
    private final CaseQuery query;

    CaseGate(CaseTable cases, CaseQuery query) {
        this.cases = cases;
        this.query = query;
    }

    /** The case as it is now. */
    public Uni<Case> seen(AccessScope scope, UUID id) {
        return query.one(scope, id);
    }

    /** The case, kept from everybody else until the transaction ends. */
    public Uni<Case> held(Tx tx, AccessScope scope, UUID id) {
        return cases.change(tx, scope, id, c -> new Change(c, c, List.of()));
    }

    /** Sets the parameters of {@link #VISIBLE}. */
    public static <T> Mutiny.SelectionQuery<T> bind(AccessScope scope, Mutiny.SelectionQuery<T> query) {
        return Reach.of(scope).bind(query);
    }
}
