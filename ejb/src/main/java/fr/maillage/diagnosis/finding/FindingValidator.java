package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.theme.ThemeCodes;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.record.References;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rules for the fields of findings: themes and evidence that there are, and a state that only goes forward. */
final class FindingValidator {

    private static final int MOST_THEMES = 10;
    private static final int SAID = 60;

    /** Look-ups that the rules need from others. */
    interface Lookup {

        Optional<TerritoryView> territory(String code);

        /** The finding of an identifier, perhaps of none. */
        Optional<FindingRef> finding(String id);

        /** The records that texts mean; see {@link EvidenceDesk#find}. */
        Map<String, List<RecordRef>> evidence(Collection<String> texts, long territory);
    }

    private final FieldValidator<FindingField> check;
    private final FieldValues<FindingField> input;
    private final FieldValues<FindingField> before;
    private final Lookup lookup;
    private final LocalDate today;

    private FindingValidator(
            FieldValues<FindingField> input,
            FieldValues<FindingField> before,
            Vocabularies terms,
            Lookup lookup,
            LocalDate today) {
        this.input = input;
        this.before = before;
        this.lookup = lookup;
        this.today = today;
        this.check = new FieldValidator<>(FindingField.class, input, before, terms, this::found);
    }

    /**
     * A finding in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param self its identifier; null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    static FieldValues<FindingField> check(
            FieldValues<FindingField> input,
            FieldValues<FindingField> before,
            UUID self,
            ThemeTree tree,
            Vocabularies terms,
            Lookup lookup,
            LocalDate today) {
        FindingValidator validator = new FindingValidator(input, before, terms, lookup, today);
        validator.themes(tree);
        validator.evidence();
        validator.days();
        validator.state(self);
        return validator.check.values();
    }

    private Optional<References.Found> found(RecordField field, String id) {
        return field == FindingField.TERRITORY
                ? lookup.territory(id).map(t -> new References.Found(t.code(), t.name(), false))
                : lookup.finding(id).map(f -> new References.Found(f.id().toString(), f.title(), f.archived()));
    }

    private void themes(ThemeTree tree) {
        List<String> codes = input.list(FindingField.THEMES);
        if (codes.size() > MOST_THEMES) {
            check.wrong(FindingField.THEMES, "diagnosis-finding-themes", "" + codes.size(), "" + MOST_THEMES);
            return;
        }
        List<String> standing = new ArrayList<>();
        for (String code : codes) {
            ThemeCodes.standing(
                            tree,
                            code,
                            before.list(FindingField.THEMES),
                            (rule, value) -> check.wrong(FindingField.THEMES, rule, value))
                    .map(ThemeView::code)
                    .ifPresent(standing::add);
        }
        check.normal(FindingField.THEMES, standing.stream().distinct().sorted().toList());
    }

    private void evidence() {
        List<String> texts = input.list(FindingField.EVIDENCE);
        if (texts.size() > Evidence.MOST) {
            check.wrong(
                    FindingField.EVIDENCE, "diagnosis-finding-evidence-many", "" + texts.size(), "" + Evidence.MOST);
            return;
        }
        Optional<TerritoryView> territory = check.right(FindingField.TERRITORY).flatMap(lookup::territory);
        if (territory.isEmpty()) {
            return;
        }
        Map<String, List<RecordRef>> found =
                lookup.evidence(texts, territory.get().id());
        List<String> normal = new ArrayList<>();
        for (String text : texts) {
            List<RecordRef> records = known(found.getOrDefault(text, List.of()));
            if (records.size() == 1) {
                normal.add(Evidence.written(records.get(0)));
            } else {
                check.wrong(
                        FindingField.EVIDENCE,
                        records.isEmpty()
                                ? "diagnosis-finding-evidence-unknown"
                                : "diagnosis-finding-evidence-ambiguous",
                        PlainText.cut(text, SAID));
            }
        }
        check.normal(FindingField.EVIDENCE, normal.stream().distinct().toList());
    }

    /** A code that several collections know means the statement on which it rests already. */
    private List<RecordRef> known(List<RecordRef> records) {
        List<RecordRef> rested = records.stream()
                .filter(record -> before.list(FindingField.EVIDENCE).contains(Evidence.written(record)))
                .toList();
        return records.size() > 1 && rested.size() == 1 ? rested : records;
    }

    private void days() {
        for (FindingField field : List.of(FindingField.PROPOSED_ON, FindingField.ADOPTED_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).isAfter(today))
                    .ifPresent(day -> check.wrong(field, "diagnosis-statement-future", day));
        }
        Optional<String> proposed = check.right(FindingField.PROPOSED_ON);
        check.right(FindingField.ADOPTED_ON)
                .filter(day -> proposed.isPresent() && day.compareTo(proposed.get()) < 0)
                .ifPresent(day -> check.wrong(FindingField.ADOPTED_ON, "diagnosis-finding-adopted-before", day));
    }

    private void state(UUID self) {
        Optional<FindingState> state = check.right(FindingField.STATE).flatMap(FindingState::byCode);
        if (state.isEmpty()) {
            return;
        }
        FindingState now = state.get();
        FindingState was = FindingState.byCode(before.text(FindingField.STATE)).orElse(FindingState.DRAFT);
        if (now.compareTo(was) < 0) {
            check.wrong(FindingField.STATE, "diagnosis-finding-backwards", null);
        }
        Optional<String> adopted = check.text(FindingField.ADOPTED_ON);
        if (now == FindingState.ADOPTED) {
            if (adopted.isEmpty()) {
                check.wrong(FindingField.ADOPTED_ON, "diagnosis-finding-adopted-on", null);
            }
            if (input.list(FindingField.EVIDENCE).isEmpty()) {
                check.wrong(FindingField.EVIDENCE, "diagnosis-finding-without-evidence", null);
            }
        } else if (now != FindingState.SUPERSEDED && adopted.isPresent()) {
            check.wrong(FindingField.ADOPTED_ON, "diagnosis-finding-not-adopted", adopted.get());
        }
        if (now == FindingState.SUPERSEDED
                && check.text(FindingField.SUPERSEDED_BY).isEmpty()) {
            check.wrong(FindingField.SUPERSEDED_BY, "diagnosis-finding-successor", null);
        }
        check.right(FindingField.SUPERSEDED_BY)
                .flatMap(lookup::finding)
                .ifPresent(other -> successor(other, now, self));
    }

    private void successor(FindingRef other, FindingState now, UUID self) {
        if (now != FindingState.SUPERSEDED) {
            check.wrong(FindingField.SUPERSEDED_BY, "diagnosis-finding-not-superseded", null);
        } else if (other.state().compareTo(FindingState.ADOPTED) < 0) {
            check.wrong(FindingField.SUPERSEDED_BY, "diagnosis-finding-successor-not-adopted", null);
        } else if (self != null && leadsTo(other, self)) {
            check.wrong(FindingField.SUPERSEDED_BY, "diagnosis-finding-cycle", other.title());
        }
    }

    private boolean leadsTo(FindingRef from, UUID self) {
        Optional<FindingRef> found = Optional.of(from);
        while (found.isPresent() && !found.get().id().equals(self)) {
            UUID next = found.get().successor();
            found = next == null ? Optional.empty() : lookup.finding(next.toString());
        }
        return found.isPresent();
    }
}
