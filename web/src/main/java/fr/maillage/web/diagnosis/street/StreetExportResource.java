package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetFilter;
import fr.maillage.diagnosis.street.StreetService;
import fr.maillage.diagnosis.street.StreetView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of campaigns as a table for spreadsheets, with the filters and the order of the page. */
@Path("/street-campaigns." + TableAnswers.FORMAT)
@Tag(name = "street-campaigns")
public class StreetExportResource {

    @Inject
    private StreetService campaigns;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    /** The territory stands by its name in a column of its own. */
    private static final ListExport<StreetView, StreetField> TABLE = new ListExport<>(
                    "diagnosis.street",
                    Arrays.stream(StreetField.values())
                            .filter(field -> field != StreetField.TERRITORY)
                            .toList(),
                    StreetView::values)
            .column("diagnosis.street.field.territory", (campaign, locale) -> campaign.territoryName())
            .column("diagnosis.street.column.respondents", (campaign, locale) -> campaign.respondents())
            .column("diagnosis.street.column.statements", (campaign, locale) -> campaign.statements());

    @GET
    @Operation(summary = "The campaigns that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        StreetFilter filter = StreetParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("opensOn", false);
        return TABLE.answer(request, format, vocabularies.all(), campaigns.keys(filter, order), campaigns::slice);
    }
}
