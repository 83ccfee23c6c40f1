package fr.maillage.identity;

/** Rights that services ask for before they act; roles carry sets of these. */
public enum Permission {
    /** Read places, actors, indicators and reports of the back-office. */
    READ,
    /** Create, correct, archive and restore places. */
    EDIT_PLACES,
    /** Say that records of places are right, propose corrections, and announce workshops there. */
    CONTRIBUTE,
    /** Create, correct, archive and restore actors, and their contacts. */
    EDIT_ACTORS,
    /** See the people whom actors are reached through. */
    READ_CONTACTS,
    /** Keep bodies of the committee, mandates, gatherings, who takes part, and decisions. */
    EDIT_COMMITTEE,
    /** Record what professionals and residents say: statements, answers. */
    COLLECT,
    /** Code what was said, set sides against each other, conclude and publish. */
    EDIT_DIAGNOSIS,
    /** Keep frames and schemes: their versions, axes and objectives, and what comes of them. */
    EDIT_PLAN,
    /** See what funders were asked for, and not only what they grant. */
    READ_ASKED_AMOUNTS,
    /** Keep contracts, envelopes, financing plans and expenses. */
    EDIT_FUNDING,
    /** Keep posts of conseillers numériques: their hosts, who holds them, what follows, and what the plan wants. */
    EDIT_DEPLOYMENT,
    /** Have the sites chosen that reach most people. */
    ASK_SITING,
    /** Say what the prefecture thinks of each line of a scenario. */
    GIVE_OPINION,
    /** Say something beside a record, and have members of the committee told of it. */
    COMMENT,
    /** Import files of places and other records. */
    IMPORT,
    /** See the runs of jobs, start, stop and restart those one may start. */
    RUN_JOBS,
    /** See the territory's reference data and change perimeters. */
    MANAGE_PERIMETERS,
    /** Import reference data, set thresholds and reference lists. */
    MANAGE_REFERENCE,
    MANAGE_ACCOUNTS,
    READ_AUDIT
}
