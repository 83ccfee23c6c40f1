package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of statements for spreadsheets. */
@Path("/statements." + TableAnswers.FORMAT)
@Tag(name = "statements")
public class StatementExportResource extends ListFile<StatementView, StatementField> {

    @Inject
    private StatementList list;

    @Override
    protected StatementList list() {
        return list;
    }
}
