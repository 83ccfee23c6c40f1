package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of decisions for spreadsheets. */
@Path("/decisions." + TableAnswers.FORMAT)
@Tag(name = "decisions")
public class DecisionExportResource extends ListFile<DecisionView, DecisionField> {

    @Inject
    private DecisionList list;

    @Override
    protected DecisionList list() {
        return list;
    }
}
