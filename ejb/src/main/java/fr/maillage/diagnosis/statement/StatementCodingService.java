package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.statement.StatementCoding.Refused;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Codes several statements at once, in a number of database calls that does not depend on how many. Needs EDIT_DIAGNOSIS on
 * the territory of each.
 */
@Stateless
public class StatementCodingService {

    /** As many as a page of the list shows. */
    public static final int MOST = 200;

    @Inject
    private Attempts attempts;

    @Inject
    private StatementRepository statements;

    @Inject
    private StatementList list;

    @Inject
    private StatementLifecycle lifecycle;

    @EJB
    private ThemeService themes;

    @Inject
    private StatementChecks checks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Treatment of the themes that a statement has. */
    public enum Mode {
        ADD,
        REPLACE,
        REMOVE
    }

    /**
     * Gives statements themes, or takes them away. A statement that somebody changed meanwhile, or whose themes would break a
     * rule, stays as it was and is named; the others are written.
     *
     * @param seen the version of each statement that the caller has seen
     * @param codes the codes of themes, as they stand after merges
     * @throws Problem INVALID on {@code themes} for none or an unknown one, on {@code statements} for none or more than
     *     {@value #MOST}; DENIED without EDIT_DIAGNOSIS on a statement's territory; NOT_FOUND for an unknown statement
     */
    public StatementCoding code(Map<UUID, Integer> seen, List<String> codes, Mode mode) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        require(seen, codes, mode);
        ThemeTree tree = themes.treeFor(codes);
        List<Violation> unknown = codes.stream()
                .filter(code -> tree.find(code).isEmpty())
                .map(code -> Violation.of("themes", "unknown-value", code))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        Map<UUID, Statement> locked = statements.locked(seen.keySet());
        seen.keySet().stream().filter(id -> !locked.containsKey(id)).findFirst().ifPresent(id -> {
            throw Problem.notFound("diagnosis.statement", id.toString());
        });
        locked.values().forEach(s -> caller.require(Permission.EDIT_DIAGNOSIS, s.territoryId()));
        return new Batch(tree, codes, mode, locked).write(seen);
    }

    private static void require(Map<UUID, Integer> seen, List<String> codes, Mode mode) {
        if (seen.isEmpty() || seen.size() > MOST) {
            throw Problem.invalid("statements", "diagnosis-coding-statements", null, String.valueOf(MOST));
        }
        if (codes.isEmpty() && mode != Mode.REPLACE) {
            throw Problem.invalid("themes", "diagnosis-coding-themes", null);
        }
    }

    /** One call's statements. */
    private final class Batch {

        private final ThemeTree tree;
        private final List<String> codes;
        private final Mode mode;
        private final Map<UUID, Statement> locked;
        private final StatementChecks.Now rules;
        private final Map<Long, List<Long>> written = new LinkedHashMap<>();
        private final List<AuditLine> lines = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private int unchanged;

        Batch(ThemeTree tree, List<String> codes, Mode mode, Map<UUID, Statement> locked) {
            this.tree = tree;
            this.codes = codes;
            this.mode = mode;
            this.locked = locked;
            this.rules = checks.now(tree);
        }

        StatementCoding write(Map<UUID, Integer> seen) {
            list.some(locked.keySet()).forEach(view -> one(view, seen.get(view.id())));
            statements.flush();
            statements.replaceThemes(written);
            audit.recordAll(lines);
            return new StatementCoding(written.size(), unchanged, refused);
        }

        private void one(StatementView view, int version) {
            Statement statement = locked.get(view.id());
            if (statement.version() != version || statement.archived()) {
                refused.add(new Refused(
                        view.words(), statement.archived() ? "diagnosis.statement.archived" : "stale", null));
                return;
            }
            FieldValues<StatementField> before = view.values();
            List<Violation> wrong = new ArrayList<>();
            attempts.rules(
                            () -> rules.statement(before.with(StatementField.THEMES, themes(before)), before),
                            wrong::add)
                    .ifPresent(after -> becomes(statement, before, after));
            wrong.stream().limit(1).forEach(why -> refused.add(new Refused(view.words(), why.rule(), why.value())));
        }

        private void becomes(
                Statement statement, FieldValues<StatementField> before, FieldValues<StatementField> after) {
            List<Change> changes = before.changes(after);
            if (changes.isEmpty()) {
                unchanged++;
                return;
            }
            statement.touch(lifecycle.now());
            written.put(statement.id(), StatementTrail.themes(after, tree));
            lines.add(StatementTrail.line("update", statement, changes));
        }

        private List<String> themes(FieldValues<StatementField> before) {
            Set<String> now =
                    new LinkedHashSet<>(mode == Mode.REPLACE ? List.of() : before.list(StatementField.THEMES));
            if (mode == Mode.REMOVE) {
                codes.forEach(now::remove);
            } else {
                now.addAll(codes);
            }
            return List.copyOf(now);
        }
    }
}
