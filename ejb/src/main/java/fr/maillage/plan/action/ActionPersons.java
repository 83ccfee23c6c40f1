package fr.maillage.plan.action;

import fr.maillage.person.PersonCard;
import fr.maillage.person.PersonEntries;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who answer for actions, for the feature that keeps people. */
@ApplicationScoped
public class ActionPersons extends PersonEntries {

    @Inject
    private ActionRepository actions;

    @Inject
    private ActionLifecycle lifecycle;

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return actions.of(persons).stream().map(PlanAction::personId).collect(Collectors.toSet());
    }

    @Override
    public void forget(Collection<Long> persons) {
        actions.of(persons).forEach(action -> lifecycle.answeredForBy(action, null));
    }

    @Override
    public void moved(long from, long to) {
        actions.of(List.of(from)).forEach(action -> lifecycle.answeredForBy(action, to));
    }

    @Override
    public String kind() {
        return "actions";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        Map<Long, PersonCard> cards = register().cards(persons);
        return actions.of(persons).stream()
                .map(action -> record(cards.get(action.personId()), action))
                .toList();
    }

    private static PersonalRecord record(PersonCard card, PlanAction action) {
        return PersonalRecord.of(
                card.name(),
                card.email(),
                card.noMail(),
                "name",
                card.name(),
                "action",
                action.code(),
                "title",
                action.title());
    }
}
