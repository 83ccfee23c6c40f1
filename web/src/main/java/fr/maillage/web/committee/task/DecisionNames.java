package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskService;
import fr.maillage.web.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Offers decisions by their numbers; which body took one, the task's own body tells. */
@RequestScoped
public class DecisionNames implements Reference {

    @Inject
    private TaskService tasks;

    @Override
    public List<String> suggested(String words) {
        return tasks.decisions(words);
    }

    @Override
    public String meant(String field, String typed) {
        return typed;
    }
}
