package fr.maillage.demonstration;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The actions of the scheme, their milestones, what they counted and brought about, and their money. All of it is made up. */
@ApplicationScoped
class StoryActions {

    private static final String PLAN = "plan";

    /** The files in the order in which each finds what it refers to. */
    private static final List<String> ACTIONS = List.of("actions", "milestones", "figures", "indicators");

    /**
     * The money of the contract before the one that runs, and of last year: it keeps its years. The actions that it paid for
     * are over.
     */
    private static final Map<String, String> BEFORE = before();

    private static final List<String> MONEY =
            List.of("expenses", "funding-lines", "dauphin-extract-1", "dauphin-extract-2");

    private static final String EXTRACT = "dauphin-extract";

    private static final String MANY = "|";

    @Inject
    private StoryFiles files;

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    private static Map<String, String> before() {
        Map<String, String> before = new LinkedHashMap<>();
        before.put("contracts", "contracts");
        before.put("envelopes", "envelopes");
        before.put("actions-before", "actions");
        before.put("expenses-before", "expenses");
        before.put("funding-lines-before", "funding-lines");
        return before;
    }

    /** Tells them as a committee of that territory. */
    void load(TerritoryView where) {
        Set<String> partners = partners("actions", where);
        partners.addAll(partners("actions-before", where));
        partners.forEach(name -> enter(name, where));
        ACTIONS.forEach(name -> files.take(PLAN, name, where));
        BEFORE.forEach((name, mapping) -> files.takeDated(PLAN, name, mapping, where));
        MONEY.forEach(name -> files.take(PLAN, name, name.startsWith(EXTRACT) ? EXTRACT : name, where));
    }

    /** Who leads actions or takes part in them. */
    private Set<String> partners(String file, TerritoryView where) {
        Set<String> names = new TreeSet<>();
        names.addAll(files.column(PLAN, file, "porteur", where));
        files.column(PLAN, file, "partenaires", where).forEach(cell -> names.addAll(List.of(Parts.of(cell, MANY))));
        return names;
    }

    private void enter(String name, TerritoryView where) {
        if (list.page(ListRequest.having(name), PageRequest.first()).total() == 0) {
            actors.create(FieldValues.none(ActorField.class)
                    .with(ActorField.NAME, name)
                    .with(ActorField.TYPE, "association")
                    .with(ActorField.TERRITORY, where.code()));
        }
    }
}
