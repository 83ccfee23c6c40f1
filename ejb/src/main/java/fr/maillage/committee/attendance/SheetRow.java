package fr.maillage.committee.attendance;

/**
 * A member on the sheet of a gathering.
 *
 * @param person the key of her entry among people
 * @param actor the name of the organisation that she represents; null for a resident
 * @param presence the code of her presence; null where nobody noted it
 * @param group the code of the group that she was in; null for none
 */
public record SheetRow(long person, String name, String actor, String presence, String group) {}
