package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostField;
import fr.maillage.deployment.post.HostList;
import fr.maillage.deployment.post.HostView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of hosts for spreadsheets. */
@Path("/post-hosts." + TableAnswers.FORMAT)
@Tag(name = "hosts")
public class HostExportResource extends ListFile<HostView, HostField> {

    @Inject
    private HostList list;

    @Override
    protected HostList list() {
        return list;
    }
}
