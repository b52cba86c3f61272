package org.securepathways.referrals.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.securepathways.contracts.codes.DiagnosisGroup;
import org.securepathways.kit.rule.RefusedException;

/**
 * What is clinically known, in codes. Every part is null, or an empty list, until it is told.
 *
 * @param risks 0 (none) to 4 (extreme) each
 */
public record ClinicalSection(
        List<DiagnosisGroup> secondaryDiagnoses,
        List<String> icd10,
        SubstanceMisuse substanceMisuse,
        PhysicalHealth physicalHealth,
        Map<Risk, Integer> risks,
        Concordance concordance,
        Boolean refusingTreatment,
        Capacity capacity,
        SecureBefore secureBefore) {
    static final ClinicalSection EMPTY = new ClinicalSection(null, null, null, null, null, null, null, null, null);
    private static final Pattern ICD_10 = Pattern.compile("[A-Z][0-9]{2}([.][0-9]{1,2})?");
    private static final int EXTREME = 4;

    /** What the person may do or suffer. */
    public enum Risk {
        OTHERS,
        SELF,
        SUICIDE,
        FOOD_FLUID_REFUSAL,
        ABSCONDING,
        FIRE,
        SEXUAL,
        EXPLOITATION
    }

    /** Use of drugs or alcohol. */
    public enum SubstanceMisuse {
        NONE,
        PAST,
        CURRENT,
        UNKNOWN
    }

    /** Physical health, as far as a ward must know. */
    public enum PhysicalHealth {
        WELL,
        LONG_TERM_CONDITION,
        NEEDS_CARE,
        NEEDS_HOSPITAL_FIRST
    }

    /** Whether prescribed medication is taken. */
    public enum Concordance {
        TAKING,
        PARTLY,
        REFUSING,
        NONE_PRESCRIBED
    }

    /** Capacity to decide about treatment. */
    public enum Capacity {
        HAS,
        LACKS,
        FLUCTUATES,
        NOT_ASSESSED
    }

    /** The highest level of an earlier secure admission. */
    public enum SecureBefore {
        NONE,
        LOW,
        MEDIUM,
        HIGH,
        UNKNOWN
    }

    public ClinicalSection {
        secondaryDiagnoses = Forms.told(secondaryDiagnoses);
        icd10 = Forms.told(icd10);
        risks = risks == null ? Map.of() : Map.copyOf(risks);
    }

    void check() {
        Forms.eachFits(ICD_10, icd10, "clinical.icd10");
        risks.forEach((risk, rating) -> {
            if (rating < 0 || rating > EXTREME) {
                throw RefusedException.of(FormRefusal.RISK_OUT_OF_RANGE, "clinical.risks." + risk);
            }
        });
    }

    /** Whether every risk is rated. */
    public boolean ratesEveryRisk() {
        return risks.size() == Risk.values().length;
    }
}
