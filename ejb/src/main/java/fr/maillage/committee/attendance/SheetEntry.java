package fr.maillage.committee.attendance;

import java.util.UUID;

/**
 * Somebody on the sheet of a gathering, as programs and files read it.
 *
 * @param person what the API calls her entry among people
 * @param actor the name of the organisation that she represents; null for a resident
 * @param presence present, excused or absent; null where nobody noted it
 * @param group the code of the group that she was in; null for none
 */
public record SheetEntry(UUID person, String name, String actor, String presence, String group) {}
