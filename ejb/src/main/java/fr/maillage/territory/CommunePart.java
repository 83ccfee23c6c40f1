package fr.maillage.territory;

import fr.maillage.territory.CommuneCentres.Centre;

/**
 * A part of a commune that people name as if it were one: an arrondissement of Paris, a commune that was merged.
 *
 * @param code the INSEE code that it has or had, five characters; {@code com:} with it leads to the commune, too
 * @param insee of the commune of today
 * @param centre a point in the middle of it
 * @param postalCode the code that the post gives to it alone in that commune; null where there is none, or it follows from a number
 */
public record CommunePart(String code, String insee, String name, Centre centre, String postalCode) {}
