package fr.maillage.territory.town;

import fr.maillage.territory.TerritoryView;
import java.util.List;

/**
 * Meanings that a typed name of a town or neighbourhood may have.
 *
 * @param choices the best first; empty where nothing fits
 * @param certain whether there is no doubt about the first of them
 * @param street whether it is the address of a street, whose town it does not tell
 * @param department the name of the département that is meant, of which the choices are communes, by name; else null
 */
public record TownAnswer(List<Choice> choices, boolean certain, boolean street, String department) {

    public TownAnswer {
        choices = List.copyOf(choices);
    }

    /**
     * A commune or a QPV.
     *
     * @param code {@code com:} with the INSEE code of the part of the commune that is meant, else the territory's
     * @param formerName the name by which it was found, where it bears another one today; else null
     */
    public record Choice(TerritoryView territory, String code, String formerName) {}
}
