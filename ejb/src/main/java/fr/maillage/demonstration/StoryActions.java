package fr.maillage.demonstration;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The actions of the scheme, their milestones, what they counted and brought about, and their money. All of it is made up. */
@ApplicationScoped
class StoryActions {

    /** The files in the order in which each finds what it refers to. */
    private static final List<String> FILES = List.of(
            "actions", "milestones", "figures", "indicators", "contracts", "envelopes", "expenses", "funding-lines");

    private static final String MANY = "|";

    @Inject
    private StoryFiles files;

    @Inject
    private ActorService actors;

    /** Tells them as a committee of that territory. */
    void load(TerritoryView where) {
        partners().forEach(name -> enter(name, where));
        FILES.forEach(name -> files.take("plan", name, where));
    }

    /** Who leads actions or takes part in them. */
    private Set<String> partners() {
        Set<String> names = new TreeSet<>();
        files.column("plan", "actions", "porteur").forEach(names::add);
        files.column("plan", "actions", "partenaires").forEach(cell -> names.addAll(List.of(Parts.of(cell, MANY))));
        return names;
    }

    private void enter(String name, TerritoryView where) {
        ActorFilter called = new ActorFilter(null, name, null, null, false);
        if (actors.list(called, PageRequest.first()).total() == 0) {
            actors.create(FieldValues.none(ActorField.class)
                    .with(ActorField.NAME, name)
                    .with(ActorField.TYPE, "association")
                    .with(ActorField.TERRITORY, where.code()));
        }
    }
}
