package org.securepathways.assessments.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.securepathways.assessments.decision.store.ContractTable;
import org.securepathways.kit.identity.AccessScope;
import org.securepathways.kit.store.Tx;

/** Keeps the contracts that bind. */
@ApplicationScoped
public class ContractCommands {
    private final ContractTable contracts;

    ContractCommands(ContractTable contracts) {
        this.contracts = contracts;
    }

    public Uni<Contract> add(Tx tx, AccessScope caller, Contract contract) {
        return contracts.add(tx, contract, caller.name()).replaceWith(contract);
    }

    /** What was decided while it was in force stays binding. */
    public Uni<Contract> end(Tx tx, UUID id, LocalDate last) {
        return contracts.lock(tx, id).map(contract -> contract.until(last)).call(ended -> contracts.end(tx, ended));
    }
}
