package fr.maillage.committee.intake;

import fr.maillage.committee.item.ItemField;
import fr.maillage.record.FieldValues;
import java.util.List;

/**
 * Statements of a file's row about an item of an agenda.
 *
 * @param row its rank in the file, for messages about other rows
 * @param territory the code of the territory in which the gathering is looked for; null for none
 * @param body the name of the body that holds it; null where the code alone tells
 * @param gathering what files call the gathering
 * @param place the place of the item on the agenda; null where the file does not say
 * @param says what it says, without gathering, presenter and links
 * @param presenter an address or words; null for nobody
 * @param links as they are written, such as {@code constat:F07}
 */
public record ItemRow(
        long row,
        String territory,
        String body,
        String gathering,
        Integer place,
        FieldValues<ItemField> says,
        String presenter,
        List<String> links) {

    public ItemRow {
        links = List.copyOf(links);
    }

    /** Gives the title of the item. */
    public String title() {
        return says.text(ItemField.TITLE);
    }
}
