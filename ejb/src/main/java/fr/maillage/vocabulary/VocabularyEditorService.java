package fr.maillage.vocabulary;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.FreeNames;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.persistence.TermRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Changes the reference lists. Terms are added, renamed, ordered and put out of use, but never deleted: records carry
 * them, and files of tomorrow may.
 */
@Stateless
public class VocabularyEditorService {

    private static final int LABEL_LENGTH = 200;
    private static final int MOST_TERMS = 999;

    @Inject
    private TermRepository terms;

    @Any
    @Inject
    private Instance<TermUses> uses;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * The terms of a list in their order, those out of use included.
     *
     * @throws Problem DENIED
     */
    public List<TermView> terms(Vocabulary vocabulary) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Map<String, Long> carried = new HashMap<>();
        uses.forEach(u -> u.of(vocabulary).forEach((term, count) -> carried.merge(term, count, Long::sum)));
        return terms.of(vocabulary, code -> carried.getOrDefault(code, 0L));
    }

    /**
     * One term.
     *
     * @throws Problem NOT_FOUND, DENIED
     */
    public TermView term(Vocabulary vocabulary, String code) {
        return terms(vocabulary).stream()
                .filter(t -> t.term().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("term", code));
    }

    /**
     * Adds a term; one without a code is given one by its label.
     *
     * @throws Problem INVALID with one violation per refused field; DENIED
     */
    public void add(TermInput input) {
        List<TermView> others = terms(input.vocabulary());
        List<Violation> violations = new ArrayList<>();
        String code = code(input, others);
        if (!VocabularyPatterns.CODE.matcher(code).matches()) {
            violations.add(Violation.of("code", "term-code", code));
        } else if (others.stream().anyMatch(t -> t.term().code().equalsIgnoreCase(code))) {
            violations.add(Violation.of("code", "term-taken", code));
        }
        violations.addAll(check(input, code, others));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        VocabularyTerm term = term(input, code);
        terms.add(term);
        record("vocabulary.add-term", term, changes(null, term));
    }

    /**
     * Changes a term.
     *
     * @param version the version that was read
     * @throws Problem INVALID with one violation per refused field; NOT_FOUND; STALE; DENIED
     */
    public void change(String code, int version, TermInput input) {
        VocabularyTerm before = term(input.vocabulary(), code).term();
        List<Violation> violations = check(input, code, terms(input.vocabulary()));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        VocabularyTerm after = term(input, code);
        if (!terms.change(after, version)) {
            throw Problem.stale("term", code);
        }
        List<Change> changes = changes(before, after);
        if (!changes.isEmpty()) {
            record("vocabulary.change-term", after, changes);
        }
    }

    /** The code that is said, or one by the label. */
    private static String code(TermInput input, List<TermView> others) {
        return stripped(input.code()) != null
                ? stripped(input.code())
                : FreeNames.of(
                        input.label(), others.stream().map(t -> t.term().code()).collect(Collectors.toSet()));
    }

    private List<Violation> check(TermInput input, String code, List<TermView> others) {
        List<Violation> violations = new ArrayList<>();
        String label = stripped(input.label());
        if (label == null) {
            violations.add(Violation.of("label", "required", null));
        } else if (label.length() > LABEL_LENGTH) {
            violations.add(Violation.of("label", "too-long", label, String.valueOf(LABEL_LENGTH)));
        } else if (others.stream()
                .map(TermView::term)
                // Files name terms by their labels, so that two alike could not be told apart.
                .anyMatch(t ->
                        !t.code().equals(code) && PlainText.letters(t.label()).equals(PlainText.letters(label)))) {
            violations.add(Violation.of("label", "term-taken", label));
        }
        String labelEn = stripped(input.labelEn());
        if (labelEn != null && labelEn.length() > LABEL_LENGTH) {
            violations.add(Violation.of("labelEn", "too-long", labelEn, String.valueOf(LABEL_LENGTH)));
        }
        if (!parentKnown(input)) {
            violations.add(Violation.of("parentCode", "required", null));
        }
        if (input.rank() == null || input.rank() < 1 || input.rank() > MOST_TERMS) {
            violations.add(Violation.of(
                    "rank",
                    "out-of-range",
                    input.rank() == null ? null : input.rank().toString(),
                    "1",
                    String.valueOf(MOST_TERMS)));
        }
        return violations;
    }

    private boolean parentKnown(TermInput input) {
        return input.vocabulary().parent().stream()
                .allMatch(parent -> terms.of(parent, t -> 0).stream()
                        .anyMatch(t -> t.term().code().equals(input.parentCode())));
    }

    private static VocabularyTerm term(TermInput input, String code) {
        return new VocabularyTerm(
                input.vocabulary(),
                code,
                stripped(input.label()),
                stripped(input.labelEn()),
                input.vocabulary().parent().isPresent() ? input.parentCode() : null,
                input.rank(),
                input.active());
    }

    private void record(String action, VocabularyTerm term, List<Change> changes) {
        String name = term.vocabulary().code() + "/" + term.code();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        audit.record(new AuditLine(action, new RecordRef("term", id), term.label(), null, changes));
    }

    private static List<Change> changes(VocabularyTerm before, VocabularyTerm after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "label", before == null ? null : before.label(), after.label());
        add(changes, "labelEn", before == null ? null : before.labelEn(), after.labelEn());
        add(changes, "parentCode", before == null ? null : before.parentCode(), after.parentCode());
        add(changes, "rank", before == null ? null : String.valueOf(before.rank()), String.valueOf(after.rank()));
        add(changes, "active", before == null ? null : String.valueOf(before.active()), String.valueOf(after.active()));
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
