package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostDetail;
import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Corrects a host, or enters a new one, from the list or from the page of a post that it is to have. */
@Named
@ViewScoped
public class HostEditView extends RecordEditView<HostDetail, HostField> {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/deployment/host/list.xhtml?faces-redirect=true";
    private static final String POST = "/deployment/post/detail.xhtml?faces-redirect=true&id=";

    @Inject
    private HostService hosts;

    @Inject
    private HostLabels labels;

    @Inject
    private TerritoryReference territories;

    @Inject
    private Caller caller;

    private String post;

    public HostEditView() {
        super(HostField.class, "deployment.host");
    }

    @Override
    protected HostService service() {
        return hosts;
    }

    @Override
    protected RecordLabels<HostField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<HostField> begin() {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return FieldValues.none(HostField.class);
    }

    @Override
    protected HostDetail create(FieldValues<HostField> input) {
        return hosts.create(input);
    }

    @Override
    protected Reference reference(HostField field) {
        return territories;
    }

    /** Leaves out the help for the code of a new host, of no use to one that has it. */
    @Override
    public String help(String input) {
        return getId() != null && HostField.CODE.key().equals(input) ? "" : super.help(input);
    }

    /** Back to the post, which names a new host in its form. */
    @Override
    protected String page(HostDetail saved) {
        if (post == null || post.isBlank()) {
            return LIST;
        }
        return POST
                + URLEncoder.encode(post, StandardCharsets.UTF_8)
                + (getId() == null ? "&host=" + URLEncoder.encode(saved.host().code(), StandardCharsets.UTF_8) : "");
    }

    /** The identifier of the post from whose page one comes; null for none. */
    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    @Override
    protected String name(HostDetail host) {
        return host.host().name();
    }

    @Override
    public String getBack() {
        return post == null || post.isBlank() ? getList() : "/deployment/post/detail.xhtml?id=" + post;
    }
}
