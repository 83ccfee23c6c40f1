package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetPass;
import fr.maillage.diagnosis.street.StreetSheet;
import fr.maillage.record.FieldValues;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sheet of a campaign that a telephone keeps to work without a network, with words in its language.
 *
 * @param title the campaign's
 * @param question what is asked; null where it is asked freely
 * @param mode how they are asked, as a label
 * @param desk whether it is an orientation desk, which counts where people are sent, too
 * @param opensOn its first day
 * @param closesOn its last day
 * @param lastSending until when what was said is taken, this day included
 * @param territories where respondents may live
 * @param lists what may be known of a respondent
 * @param themes of the first level
 */
@Schema(name = "StreetSheet")
public record StreetSheetDocument(
        String title,
        String question,
        String mode,
        boolean desk,
        String opensOn,
        String closesOn,
        String lastSending,
        List<Choice> territories,
        Lists lists,
        List<Choice> themes) {

    /** One code with what it is called. */
    @Schema(name = "StreetChoice")
    public record Choice(String code, String label) {}

    /** The lists that are still in use, each in its order. */
    @Schema(name = "StreetLists")
    public record Lists(
            List<Choice> ageBand, List<Choice> equipment, List<Choice> frenchEase, List<Choice> situation) {}

    static StreetSheetDocument of(StreetSheet sheet, Vocabularies terms, String language) {
        FieldValues<StreetField> campaign = sheet.campaign();
        return new StreetSheetDocument(
                campaign.text(StreetField.TITLE),
                campaign.text(StreetField.QUESTION),
                terms.label(Vocabulary.COLLECTION_MODE, campaign.text(StreetField.MODE), language),
                StreetPass.DESK.equals(campaign.text(StreetField.MODE)),
                campaign.text(StreetField.OPENS_ON),
                campaign.text(StreetField.CLOSES_ON),
                sheet.lastSending().toString(),
                sheet.communes().stream()
                        .map(commune -> new Choice(commune.code(), commune.name()))
                        .toList(),
                new Lists(
                        choices(terms, Vocabulary.AGE_BAND, language),
                        choices(terms, Vocabulary.EQUIPMENT, language),
                        choices(terms, Vocabulary.FRENCH_EASE, language),
                        choices(terms, Vocabulary.SITUATION, language)),
                sheet.themes().stream()
                        .map(theme -> new Choice(theme.code(), theme.name(language)))
                        .toList());
    }

    private static List<Choice> choices(Vocabularies terms, Vocabulary list, String language) {
        return terms.terms(list).stream()
                .filter(term -> term.active())
                .map(term -> new Choice(term.code(), terms.label(list, term.code(), language)))
                .toList();
    }
}
