package org.entente.record;

/**
 * The part of a state or of a society that an actor is or acts for: the sectors of PLOVER and POLECAT, by their codes. A
 * state as a whole has none.
 */
public enum Sector {
    /** Government: heads of state and government, ministers, ministries, diplomats, officials, local authorities. */
    GOV,
    /** Armed forces and those who serve in them. */
    MIL,
    /** Police, border and coast guards. */
    COP,
    /** Intelligence services. */
    SPY,
    /** Parliaments and their members. */
    LEG,
    /** Courts, judges, prosecutors. */
    JUD,
    /** Parties, their leaders and candidates. */
    PTY,
    /** Opposition, dissidents, protesters. */
    OPP,
    /** Rebels, insurgents, separatists. */
    REB,
    /** Armed men of whom it is not told whose they are; mercenaries, militias. */
    UAF,
    /** Organised crime. */
    CRM,
    /** Organisations of states, their organs and officials. */
    IGO,
    /** Organisations of nobody's government; aid workers. */
    NGO,
    /** Companies and those who own or lead them. */
    BUS,
    /** Press and broadcasters, their reporters. */
    JRN,
    /** Schools, universities, scholars, students. */
    EDU,
    /** Hospitals, doctors. */
    HLH,
    /** Trade unions, workers, farmers. */
    LAB,
    /** Churches and clergy. */
    REL,
    /** Refugees and migrants. */
    REF,
    /** Civilians, civic activists, experts, crowds. */
    CVL
}
