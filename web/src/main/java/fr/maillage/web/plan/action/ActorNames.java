package fr.maillage.web.plan.action;

import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorSummary;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Suggests actors by words of their names; what is typed in full is what the action keeps. */
@RequestScoped
public class ActorNames implements Reference {

    @Inject
    private ActorList actors;

    @Override
    public String meant(String field, String words) {
        return words;
    }

    @Override
    public List<String> suggested(String words) {
        return actors.page(ListRequest.having(words), new PageRequest(0, SUGGESTIONS, "name", true)).items().stream()
                .map(ActorSummary::name)
                .distinct()
                .toList();
    }
}
