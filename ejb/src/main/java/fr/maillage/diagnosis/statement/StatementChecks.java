package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The rules of statements and respondents, for whoever takes many at once. */
@ApplicationScoped
public class StatementChecks {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private RespondentHomes homes;

    @Inject
    private StatementReferences references;

    @Inject
    private Clock clock;

    /** The rules of the moment. */
    public Now now(ThemeTree tree) {
        return now(tree, references);
    }

    /** The rules of the moment for whoever has found already what statements name. */
    public Now now(ThemeTree tree, References known) {
        return new Now(tree, vocabularies.all(), known, ClockProducer.today(clock));
    }

    /**
     * Where a respondent lives, by the code of a commune or QPV.
     *
     * @throws Problem INVALID on {@code territory} for what is neither, and for a QPV of several communes, which does not
     *     tell the commune
     */
    public RespondentHome home(String territory) {
        return homes().apply(territory);
    }

    /** The same for several respondents: what tells a home by a territory's code, with one look at the communes of today. */
    public Function<String, RespondentHome> homes() {
        return homes.now();
    }

    /** The rules with the lists that they ask, read once. */
    public static final class Now {

        private final StatementValidator statements;
        private final Vocabularies terms;
        private final LocalDate today;

        private Now(ThemeTree tree, Vocabularies terms, References places, LocalDate today) {
            this.statements = new StatementValidator(tree, terms, places, today);
            this.terms = terms;
            this.today = today;
        }

        /**
         * A statement in normal form.
         *
         * @param before what it said until now; nothing for a new one
         * @throws Problem INVALID with one violation per wrong value
         */
        public FieldValues<StatementField> statement(
                FieldValues<StatementField> input, FieldValues<StatementField> before) {
            return statements.check(input, before);
        }

        /**
         * Gives the values of a respondent in normal form.
         *
         * @param before what was known until now; empty for a new one
         * @throws Problem INVALID with one violation per wrong value
         */
        public FieldValues<RespondentField> respondent(
                FieldValues<RespondentField> input, Optional<FieldValues<RespondentField>> before) {
            return RespondentValidator.check(
                    input, before.orElse(FieldValues.none(RespondentField.class)), terms, today);
        }
    }
}
