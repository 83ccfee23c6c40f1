package fr.maillage.web.identity;

import fr.maillage.identity.TokenService;
import fr.maillage.identity.TokenView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The valid tokens of everybody as a table for spreadsheets; never the tokens themselves. */
@Path("/tokens." + TableAnswers.FORMAT)
@Tag(name = "accounts")
public class TokenExportResource {

    private static final List<String> COLUMNS = List.of(
            "identity.own.token.name",
            "identity.tokens.owner",
            "identity.own.token.created",
            "identity.own.token.used",
            "identity.own.token.expires");

    @Inject
    private TokenService service;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The valid tokens of everybody, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        // Read before the answer begins, so that a refusal is no broken file.
        Page<TokenView> first = page(0);
        return TableAnswers.of(
                request, format, "identity.tokens.file", "identity.tokens.title", COLUMNS, sink -> write(sink, first));
    }

    private void write(Consumer<List<?>> sink, Page<TokenView> first) {
        Page<TokenView> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items()
                    .forEach(token -> sink.accept(List.of(
                            token.name(),
                            token.owner(),
                            Moments.cell(token.createdAt()),
                            Moments.cell(token.lastUsedAt()),
                            Moments.cell(token.expiresAt()))));
            page = page(number);
        }
    }

    private Page<TokenView> page(int number) {
        return service.listAll(new PageRequest(number, PageRequest.MAX_SIZE, null, true));
    }
}
