package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.AssignmentDetail;
import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.deployment.post.AssignmentService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Enters an assignment on the page of its post, or corrects one, or takes it away. */
@Named
@ViewScoped
public class AssignmentFormView extends RecordEditView<AssignmentDetail, AssignmentField> {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/deployment/post/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private AssignmentService assignments;

    @Inject
    private PostService posts;

    @Inject
    private AssignmentLabels labels;

    private String post;
    private String code;

    public AssignmentFormView() {
        super(AssignmentField.class, "deployment.assignment");
    }

    @Override
    protected AssignmentService service() {
        return assignments;
    }

    @Override
    protected RecordLabels<AssignmentField> labels() {
        return labels;
    }

    /** Fills the form for whoever may send it; the page shows the post to others, too. */
    @Override
    public void load() {
        PostDetail of = posts.get(Identifiers.of("deployment.post", post));
        if (of.open()) {
            code = of.post().code();
            super.load();
        }
    }

    @Override
    protected FieldValues<AssignmentField> begin() {
        return FieldValues.none(AssignmentField.class).with(AssignmentField.POST, code);
    }

    @Override
    protected AssignmentDetail create(FieldValues<AssignmentField> input) {
        return assignments.add(input.with(AssignmentField.POST, code));
    }

    @Override
    protected void opened(AssignmentDetail assignment) {
        if (!assignment.postCode().equals(code)) {
            throw Problem.notFound(AssignmentService.KIND, getId());
        }
    }

    @Override
    protected String page(AssignmentDetail saved) {
        return PAGE + post;
    }

    /**
     * Takes an assignment away.
     *
     * @param shown the version that the page shows
     */
    public String remove(UUID assignment, int shown) {
        assignments.remove(assignment, shown);
        Notice.success("deployment.assignment.done.removed");
        return PAGE + post;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
