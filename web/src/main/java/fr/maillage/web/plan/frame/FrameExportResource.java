package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of frames for spreadsheets. */
@Path("/frames." + TableAnswers.FORMAT)
@Tag(name = "frames")
public class FrameExportResource extends ListFile<FrameView, FrameField> {

    @Inject
    private FrameList list;

    @Override
    protected FrameList list() {
        return list;
    }
}
