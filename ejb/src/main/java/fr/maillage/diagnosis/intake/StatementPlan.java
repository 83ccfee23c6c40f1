package fr.maillage.diagnosis.intake;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.Speaker;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementLinks;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plan for a row: the changes that it is going to make, or why it cannot. */
final class StatementPlan {

    /** A respondent that rows of one call tell of, known or to be entered. */
    static final class Voice {

        private final Respondent known;
        private final String code;
        private final Destination into;
        private FieldValues<RespondentField> about;
        private long commune;
        private Long qpv;
        private boolean changed;
        private String receipt;
        private Respondent written;

        Voice(Respondent known, String code, Destination into) {
            this.known = known;
            this.code = code;
            this.into = into;
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

        /** To which collection she belongs. */
        Destination into() {
            return into;
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

        /** Tells if she is to be entered or corrected; once. */
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
            return (written == null ? known : written).speaker();
        }
    }

    private final StatementIntake row;
    private final Found found;
    private final List<Violation> violations = new ArrayList<>();
    private Statement known;
    private FieldValues<StatementField> before;
    private FieldValues<StatementField> after;
    private Voice voice;
    private GatheringGroupRef group;
    private StatementLinks links = StatementLinks.NONE;
    private boolean planned;
    private boolean moved;

    StatementPlan(StatementIntake row, Found found) {
        this.row = row;
        this.found = found;
        violations.addAll(found.refused());
    }

    /** Into which collection it goes. */
    Destination into() {
        return found.into();
    }

    /** Into which collection the file asks it to go. */
    CollectionAsked asked() {
        return row.into();
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

    void saidBy(GatheringGroupRef speaker) {
        group = speaker;
        moved = known != null && !Objects.equals(speaker.key(), known.groupId());
    }

    /** The group that says it; null for a respondent. */
    GatheringGroupRef group() {
        return group;
    }

    /** The key of the territory of who says it. */
    long place() {
        return voice == null ? group.territoryKey() : voice.commune();
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
        return voice == null ? Speaker.ofGroup(group.key(), group.territoryKey(), into().key()) : voice.speaker();
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

    /** Tells if a statement is to be entered. */
    boolean enters() {
        return !refused() && !planned && known == null;
    }

    /** Tells if a known statement is to be changed. */
    boolean changes() {
        return !refused() && !planned && known != null && (moved || !before.equals(after));
    }

    List<Change> changed() {
        return before.changes(after);
    }

    /** Names a statement of another collection that a project officer may take for the same, and that was left as it is. */
    private List<Violation> notes() {
        String other = found.elsewhere().get(row.code());
        return other == null
                ? List.of()
                : List.of(Violation.of("code", "diagnosis-statement-code-elsewhere", row.code(), other));
    }

    RecordOutcome outcome() {
        if (refused()) {
            return RecordOutcome.rejected(row.code(), violations);
        }
        if (enters()) {
            return new RecordOutcome(row.code(), RecordOutcome.CREATED, changed(), List.of(), notes());
        }
        boolean respondent = voice != null && voice.changed() && !planned;
        return new RecordOutcome(
                row.code(),
                changes() || respondent ? RecordOutcome.UPDATED : RecordOutcome.UNCHANGED,
                changes() ? changed() : List.of(),
                List.of());
    }
}
