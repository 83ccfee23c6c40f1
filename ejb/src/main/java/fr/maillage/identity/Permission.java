package fr.maillage.identity;

/** What a service asks before it acts; roles carry sets of these. */
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
    /** Import files of places. */
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
