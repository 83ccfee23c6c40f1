package fr.maillage.plan.intake;

/** A row that tells of an action. */
interface OfAction {

    /** The code of the action. */
    String action();

    /** The code of the territory whose officers keep the action; null where nobody says. */
    String territory();
}
