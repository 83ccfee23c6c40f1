package fr.maillage.web.diagnosis.collection;

import fr.maillage.diagnosis.collection.CollectionField;
import fr.maillage.diagnosis.collection.CollectionList;
import fr.maillage.diagnosis.collection.CollectionView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of collections for spreadsheets. */
@Path("/collections." + TableAnswers.FORMAT)
@Tag(name = "collections")
public class CollectionExportResource extends ListFile<CollectionView, CollectionField> {

    @Inject
    private CollectionList list;

    @Override
    protected CollectionList list() {
        return list;
    }
}
