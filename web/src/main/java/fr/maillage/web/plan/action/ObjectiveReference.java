package fr.maillage.web.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionChoiceService;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.record.LinkPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Suggests objectives by words of their codes and labels: {@code STN1/O2.3 – Former les agents}. */
@RequestScoped
public class ObjectiveReference implements Reference {

    @Inject
    private ActionChoiceService choices;

    @Override
    public List<String> suggested(String words) {
        return choices.lines(words, SUGGESTIONS).stream().map(this::label).toList();
    }

    /** The code alone; codes have no spaces. */
    @Override
    public String meant(String field, String typed) {
        int between = typed.indexOf(LinkPages.BETWEEN);
        return between < 1 ? typed : typed.substring(0, between);
    }

    /** Text of an input for an objective. */
    public String label(FrameLineRef line) {
        return line.qualified() + LinkPages.BETWEEN + line.label();
    }
}
