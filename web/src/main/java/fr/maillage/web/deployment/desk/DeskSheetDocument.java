package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskSheet;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sheet that a telephone keeps to work as an orientation desk without a network, with words in its language.
 *
 * @param needs what people come with
 * @param networks where people are sent without a place
 * @param places of the desk's territory, by name
 */
@Schema(name = "DeskSheet")
public record DeskSheetDocument(List<Choice> needs, List<Choice> networks, List<Choice> places) {

    /** One code with what it is called. */
    @Schema(name = "DeskChoice")
    public record Choice(String code, String label) {}

    static DeskSheetDocument of(DeskSheet sheet, Vocabularies terms, String language) {
        return new DeskSheetDocument(
                choices(terms, Vocabulary.NEED, language),
                choices(terms, Vocabulary.NETWORK, language),
                sheet.places().stream()
                        .map(place -> new Choice(place.id().toString(), place.name()))
                        .toList());
    }

    private static List<Choice> choices(Vocabularies terms, Vocabulary list, String language) {
        return terms.terms(list).stream()
                .filter(VocabularyTerm::active)
                .map(term -> new Choice(term.code(), term.label(language)))
                .toList();
    }
}
