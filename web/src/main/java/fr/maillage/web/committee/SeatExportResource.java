package fr.maillage.web.committee;

import fr.maillage.committee.MemberService;
import fr.maillage.committee.MemberView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of a body as a table for spreadsheets. */
@Path("/bodies/{id}/members." + TableAnswers.FORMAT)
@Tag(name = "bodies")
public class SeatExportResource {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    private static final ListTable<MemberView> TABLE = new ListTable<MemberView>(
                    "committee.member.export.file", "committee.member.title")
            .column("committee.seat.field.person", MemberView::name)
            .column("committee.seat.field.actor", MemberView::actorName)
            .column("committee.seat.field.role", MemberView::role)
            .column("committee.seat.field.group", MemberView::group)
            .column("committee.seat.field.from", MemberView::from)
            .column("committee.seat.field.until", MemberView::until)
            .column("committee.seat.field.alternateOf", MemberView::alternateName)
            .column("committee.seat.field.replaces", MemberView::replacesName)
            .words("committee.member.column.today", "committee.member.today.", MemberView::today);

    @Inject
    private MemberService members;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The members of a body, those of the past too, for spreadsheets")
    public Response export(@PathParam("id") String id, @PathParam("format") String format) {
        caller.require(Permission.READ_CONTACTS);
        UUID body = Identifiers.of("committee.body", id);
        return TABLE.pages(request, format, number -> members.members(body, null, ALL.at(number)));
    }
}
