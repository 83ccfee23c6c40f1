package fr.maillage.diagnosis.street;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Rights that the link of a campaign gives to whoever takes more by it than statements.
 *
 * @param campaign its identifier
 * @param title how the audit calls whoever comes by the link
 * @param mode how residents are met, a code of the list collection-mode
 * @param opensOn its first day
 * @param closesOn its last day
 * @param territory the code of its territory
 * @param communes those of its territory, by name
 */
public record StreetPass(
        UUID campaign,
        String title,
        String mode,
        LocalDate opensOn,
        LocalDate closesOn,
        String territory,
        List<TerritoryView> communes) {

    /** The mode of campaigns whose interviewers stand at an orientation desk. */
    public static final String DESK = "guichet";

    public StreetPass {
        communes = List.copyOf(communes);
    }

    /** Tells if the campaign is an orientation desk. */
    public boolean desk() {
        return DESK.equals(mode);
    }
}
