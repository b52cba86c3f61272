package org.securepathways.assessments.allocation;

/** What a rule looks at. The first kind rules somebody out, the second puts those who are left in order. */
public enum Criterion {
    /** Works in the region of the prison. */
    SERVES_REGION(false, false),
    /** Assesses for the care pathway wanted. */
    KNOWS_PATHWAY(false, false),
    /** Is not on leave today and within so many days. */
    NOT_ON_LEAVE(false, true),
    /** Has fewer cases than their capacity. */
    BELOW_CAPACITY(false, false),
    /** Sets out from within so many kilometres of the prison; nobody is ruled out whose distance is not known. */
    WITHIN_KM(false, true),
    /** Nearer goes first, in bands of so many kilometres; who is in one band is equally near. */
    NEARER(true, true),
    /** Fewer open cases go first. */
    FEWER_CASES(true, false),
    /** More of their capacity left goes first. */
    MORE_CAPACITY_LEFT(true, false);

    private final boolean orders;
    private final boolean takesNumber;

    Criterion(boolean orders, boolean takesNumber) {
        this.orders = orders;
        this.takesNumber = takesNumber;
    }

    boolean orders() {
        return orders;
    }

    boolean takesNumber() {
        return takesNumber;
    }
}
