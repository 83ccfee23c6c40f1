package fr.maillage.plan.persistence;

import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionLinks;
import fr.maillage.plan.action.FindingLink;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and writes actions, with what they refer to. */
@ApplicationScoped
public class ActionRepository extends RecordRepository<PlanAction> {

    public ActionRepository() {
        super(PlanAction.class, "plan.action");
    }

    /** The action that files call by a code in a territory, archived or not. */
    public Optional<PlanAction> coded(String code, long territory) {
        return select("where e.code = ?1 and e.territoryId = ?2", code, territory).stream()
                .findFirst();
    }

    /** The actions that files call by some codes in a territory, archived or not, in one statement. */
    public List<PlanAction> coded(Collection<String> codes, long territory) {
        return codes.isEmpty() ? List.of() : select("where e.code in ?1 and e.territoryId = ?2", codes, territory);
    }

    /** Replaces what other tables keep of an action, which must have been flushed. */
    public void replace(long key, FieldValues<ActionField> values, ActionLinks links) {
        ActionListRepository.TERMS.replace(entities(), key, values.lists());
        Rows.execute(entities(), "delete from plan_action_line where action_id = ?", key);
        rows(
                "insert into plan_action_line (action_id, line_id, rank) values (?, ?, ?)",
                key,
                links.keys(ActionField.OBJECTIVES));
        Rows.execute(entities(), "delete from plan_action_partner where action_id = ?", key);
        rows(
                "insert into plan_action_partner (action_id, actor_id, rank) values (?, ?, ?)",
                key,
                links.keys(ActionField.PARTNERS));
        Rows.execute(entities(), "delete from plan_action_file where action_id = ?", key);
        rows(
                "insert into plan_action_file (action_id, number, rank) values (?, ?, ?)",
                key,
                values.list(ActionField.FILE_NUMBERS));
        Rows.execute(entities(), "delete from plan_action_territory where action_id = ?", key);
        territories("perimeter", key, links.keys(ActionField.PERIMETER));
        territories("commune", key, links.keys(ActionField.COMMUNES));
        Rows.execute(entities(), "delete from plan_action_place where action_id = ?", key);
        rows(
                "insert into plan_action_place (action_id, place_id, rank) values (?, ?, ?)",
                key,
                links.keys(ActionField.PLACES));
        Rows.execute(entities(), "delete from plan_action_evidence where action_id = ?", key);
        List<String> findings = List.copyOf(links.of(ActionField.FINDINGS).values());
        for (int rank = 0; rank < findings.size(); rank++) {
            Rows.execute(
                    entities(),
                    "insert into plan_action_evidence (action_id, record_type, record_id, rank) values (?, ?, ?, ?)",
                    key,
                    FindingLink.TYPE,
                    findings.get(rank),
                    rank);
        }
    }

    private void rows(String insert, long key, List<?> values) {
        for (int rank = 0; rank < values.size(); rank++) {
            Rows.execute(entities(), insert, key, values.get(rank), rank);
        }
    }

    private void territories(String role, long key, List<Long> territories) {
        for (int rank = 0; rank < territories.size(); rank++) {
            Rows.execute(
                    entities(),
                    "insert into plan_action_territory (action_id, role, territory_id, rank) values (?, ?, ?, ?)",
                    key,
                    role,
                    territories.get(rank),
                    rank);
        }
    }

    /** The actions that happen at a place. */
    public List<PlanAction> at(long place) {
        return ofKeys("select x.action_id from plan_action_place x where x.place_id = ?", place);
    }

    /** Lets actions happen at another place; one that happens there already keeps both. */
    public void move(List<PlanAction> some, long from, long to) {
        some.forEach(action -> Rows.execute(
                entities(),
                "update plan_action_place set place_id = ? where action_id = ? and place_id = ? and not exists"
                        + " (select 1 from plan_action_place o where o.action_id = ? and o.place_id = ?)",
                to,
                action.id(),
                from,
                action.id(),
                to));
    }

    /** The actions for which one of some people answers. */
    public List<PlanAction> of(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : select("where e.personId in ?1 order by e.id", persons);
    }

    private List<PlanAction> ofKeys(String keys, long parameter) {
        List<Long> found = Rows.list(entities(), keys, row -> row.number("action_id"), parameter);
        return found.isEmpty() ? List.of() : select("where e.id in ?1 order by e.id", found);
    }

    /** Counts the actions that are not archived and serve each of some lines; by key. */
    public Map<Long, Long> serving(Collection<Long> lines) {
        return lines.isEmpty()
                ? Map.of()
                : Rows.list(
                                entities(),
                                "select s.line_id, count(*) as uses from plan_action_line s join plan_action a on a.id ="
                                        + " s.action_id where a.archived_at is null and s.line_id in ("
                                        + Rows.marks(lines) + ") group by s.line_id",
                                lines,
                                row -> row)
                        .stream()
                        .collect(Collectors.toMap(row -> row.number("line_id"), row -> row.number("uses")));
    }

    /** Counts the actions that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        return ActionListRepository.TERMS.uses(entities(), vocabulary);
    }

    /** Counts the actions of each kind, archived ones included; by kind. */
    public Map<String, Long> kinds() {
        return Rows.list(
                        entities(),
                        "select a.kind, count(*) as uses from plan_action a group by a.kind",
                        List.of(),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("kind"), row -> row.number("uses")));
    }
}
