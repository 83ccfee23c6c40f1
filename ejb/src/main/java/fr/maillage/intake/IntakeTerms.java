package fr.maillage.intake;

import fr.maillage.mapping.KnownTerm;
import fr.maillage.shared.PlainText;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.util.List;
import java.util.Optional;

/** The terms of reference lists as files write them: by code, or by label in one of the languages. */
public final class IntakeTerms {

    private final Vocabularies terms;

    public IntakeTerms(Vocabularies terms) {
        this.terms = terms;
    }

    /** The terms of a list that are in use, for whoever says what values of a file mean. */
    public static List<KnownTerm> known(Vocabularies terms, Vocabulary list) {
        return terms.terms(list).stream()
                .filter(VocabularyTerm::active)
                .map(term -> new KnownTerm(term.code(), term.label()))
                .toList();
    }

    /** The code of a term; the text itself where there is none, so that the record's rules name it; null for null. */
    public String code(Vocabulary list, String text) {
        return text == null ? null : find(list, text).map(VocabularyTerm::code).orElse(text);
    }

    /** The codes of a cell that has one term or several. */
    public List<String> codes(Vocabulary list, String cell) {
        if (cell != null && find(list, cell).isPresent()) {
            return List.of(code(list, cell));
        }
        return IntakeCells.parts(cell).stream().map(part -> code(list, part)).toList();
    }

    private Optional<VocabularyTerm> find(Vocabulary list, String text) {
        String letters = PlainText.letters(text);
        return terms.find(list, text)
                .or(() -> terms.byLabel(list, text))
                .or(() -> terms.terms(list).stream()
                        .filter(t -> t.labelEn() != null
                                && PlainText.letters(t.labelEn()).equals(letters))
                        .findFirst());
    }
}
