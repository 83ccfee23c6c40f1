package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository.Named;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.Speaker;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementLinks;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a row is going to do, or why it cannot. */
final class StatementPlan {

    /**
     * What is known already of the statements and respondents that some rows name; by their codes.
     *
     * @param within the key of the territory that the rows are for; null where nobody says
     */
    record Found(
            Long within,
            Map<String, Statement> statements,
            Map<String, Respondent> respondents,
            Map<Long, FieldValues<StatementField>> lists) {

        private static final Named NOTHING = new Named(null, null);

        Found(Long within, List<Statement> statements, List<Respondent> respondents) {
            this(within, new HashMap<>(), new HashMap<>(), new HashMap<>());
            statements.forEach(s -> this.statements.put(s.code(), s));
            respondents.forEach(r -> this.respondents.put(r.code(), r));
        }

        /** Adds the themes, publics and names of the statements, by their keys. */
        void with(Map<Long, List<String>> themes, Map<Long, Map<String, List<String>>> terms, Map<Long, Named> named) {
            statements.values().forEach(statement -> {
                Map<String, List<String>> codes = terms.getOrDefault(statement.id(), Map.of());
                Named names = named.getOrDefault(statement.id(), NOTHING);
                lists.put(
                        statement.id(),
                        statement
                                .values()
                                .with(StatementField.THEMES, themes.getOrDefault(statement.id(), List.of()))
                                .with(StatementField.PUBLICS, codes.getOrDefault("audience", List.of()))
                                .with(StatementField.PLACE, names.place())
                                .with(StatementField.EXHIBIT, names.exhibit()));
            });
        }

        /** What a known statement says; nothing for null. */
        FieldValues<StatementField> values(Statement statement) {
            return statement == null ? FieldValues.none(StatementField.class) : lists.get(statement.id());
        }
    }

    /** A respondent that rows of one call tell of, known or to be entered. */
    static final class Voice {

        private final Respondent known;
        private final String code;
        private FieldValues<RespondentField> about;
        private long commune;
        private Long qpv;
        private boolean changed;
        private String receipt;
        private Respondent written;

        Voice(Respondent known, String code) {
            this.known = known;
            this.code = code;
            this.receipt = known == null ? null : known.receiptHash();
        }

        /** The hash of the code that she keeps; null for none. */
        String receipt() {
            return receipt;
        }

        /** Gives her a code. */
        void keeps(String hash) {
            receipt = hash;
        }

        /** Says what is known of her now. */
        void becomes(FieldValues<RespondentField> values, long livesIn, Long district) {
            about = values;
            commune = livesIn;
            qpv = district;
            changed = known == null
                    || !known.values().equals(values.with(RespondentField.TERRITORY, (String) null))
                    || known.communeId() != livesIn
                    || !Objects.equals(receipt, known.receiptHash());
        }

        Respondent known() {
            return known;
        }

        String code() {
            return code;
        }

        FieldValues<RespondentField> about() {
            return about;
        }

        long commune() {
            return commune;
        }

        Long qpv() {
            return qpv;
        }

        /** Whether she is to be entered or corrected; once. */
        boolean due() {
            return changed && written == null;
        }

        boolean changed() {
            return changed;
        }

        void written(Respondent respondent) {
            written = respondent;
        }

        Speaker speaker() {
            Respondent who = written == null ? known : written;
            return Speaker.ofRespondent(who.id(), commune, qpv);
        }
    }

    private final StatementIntake row;
    private final List<Violation> violations = new ArrayList<>();
    private Statement known;
    private FieldValues<StatementField> before;
    private FieldValues<StatementField> after;
    private Voice voice;
    private Speaker group;
    private StatementLinks links = StatementLinks.NONE;
    private boolean planned;
    private boolean moved;

    StatementPlan(StatementIntake row) {
        this.row = row;
    }

    void refuse(Violation violation) {
        violations.add(violation);
    }

    boolean refused() {
        return !violations.isEmpty();
    }

    void becomes(Statement statement, FieldValues<StatementField> was, FieldValues<StatementField> is) {
        known = statement;
        before = was;
        after = is;
    }

    /** Says of which place it speaks, and on which document it stands. */
    void names(StatementLinks what) {
        links = what;
    }

    StatementLinks links() {
        return links;
    }

    /** Notes that an earlier row of the same delivery has said just this. */
    void again() {
        planned = true;
    }

    void saidBy(Speaker speaker) {
        group = speaker;
        moved = known != null && !speaker.group().equals(known.groupId());
    }

    void saidBy(Voice respondent) {
        voice = respondent;
        moved = known != null
                && (respondent.known() == null
                        || !respondent.known().id().equals(known.respondentId())
                        || respondent.commune() != known.territoryId());
    }

    Voice voice() {
        return voice;
    }

    Speaker speaker() {
        return voice == null ? group : voice.speaker();
    }

    Statement known() {
        return known;
    }

    String code() {
        return row.code();
    }

    FieldValues<StatementField> after() {
        return after;
    }

    /** Whether a statement is to be entered. */
    boolean enters() {
        return !refused() && !planned && known == null;
    }

    /** Whether a known statement is to be changed. */
    boolean changes() {
        return !refused() && !planned && known != null && (moved || !before.equals(after));
    }

    List<Change> changed() {
        return before.changes(after);
    }

    RecordOutcome outcome() {
        if (refused()) {
            return RecordOutcome.rejected(row.code(), violations);
        }
        if (enters()) {
            return new RecordOutcome(row.code(), RecordOutcome.CREATED, changed(), List.of());
        }
        boolean respondent = voice != null && voice.changed() && !planned;
        return new RecordOutcome(
                row.code(),
                changes() || respondent ? RecordOutcome.UPDATED : RecordOutcome.UNCHANGED,
                changes() ? changed() : List.of(),
                List.of());
    }
}
