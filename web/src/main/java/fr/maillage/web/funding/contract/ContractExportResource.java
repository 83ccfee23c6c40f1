package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractFilter;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.funding.contract.ContractView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of contracts as a table for spreadsheets, with the filters and the order of the page. */
@Path("/contracts." + TableAnswers.FORMAT)
@Tag(name = "contracts")
public class ContractExportResource {

    private static final ListExport<ContractView, ContractField> TABLE =
            new ListExport<>("funding.contract", List.of(ContractField.values()), ContractView::values);

    @Inject
    private ContractService contracts;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The contracts that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        ContractFilter filter = ContractParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("title", true);
        return TABLE.answer(request, format, vocabularies.all(), contracts.keys(filter, order), contracts::slice);
    }
}
