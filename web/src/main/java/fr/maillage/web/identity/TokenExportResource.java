package fr.maillage.web.identity;

import fr.maillage.identity.TokenService;
import fr.maillage.identity.TokenView;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The valid tokens of everybody as a table for spreadsheets; never the tokens themselves. */
@Path("/tokens." + TableAnswers.FORMAT)
@Tag(name = "accounts")
public class TokenExportResource {

    private static final ListTable<TokenView> TABLE = new ListTable<TokenView>(
                    "identity.tokens.file", "identity.tokens.title")
            .column("identity.own.token.name", TokenView::name)
            .column("identity.tokens.owner", TokenView::owner)
            .column("identity.own.token.created", token -> Moments.cell(token.createdAt()))
            .column("identity.own.token.used", token -> Moments.cell(token.lastUsedAt()))
            .column("identity.own.token.expires", token -> Moments.cell(token.expiresAt()));

    @Inject
    private TokenService service;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The valid tokens of everybody, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return TABLE.pages(
                request, format, number -> service.listAll(new PageRequest(number, PageRequest.MAX_SIZE, null, true)));
    }
}
