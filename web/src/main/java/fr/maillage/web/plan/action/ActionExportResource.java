package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ActionView;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.list.ListRequest;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of actions for spreadsheets, as of a day; an import takes it back. */
@Path("/actions." + TableAnswers.FORMAT)
@Tag(name = "actions")
public class ActionExportResource extends ListFile<ActionView, ActionField> {

    @Inject
    private ActionList list;

    @Override
    protected ActionList list() {
        return list;
    }

    @Override
    protected Function<RecordKeys, List<ActionView>> slices(ListRequest asked) {
        return keys -> list.slice(keys, asked);
    }
}
