package fr.maillage.identity;

import java.util.List;

/** The routes that name a record or a territory. */
final class TerritoryRoutes {

    static final List<Route> ENDPOINTS = List.of(
            new Route("GET", "/api/v1/places/{place}", Permission.READ, false),
            new Route("PUT", "/api/v1/places/{place}", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places/{place}/confirm", Permission.CONTRIBUTE, true),
            new Route("POST", "/api/v1/places/{place}/archive", Permission.EDIT_PLACES, true),
            new Route("POST", "/api/v1/places/{place}/restore", Permission.EDIT_PLACES, true),
            new Route("GET", "/api/v1/places?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/places.geojson?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/actors?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/offers?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/indicators?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/indicators/place-count?territory={territory}", Permission.READ, false),
            new Route("GET", "/api/v1/reports/offer.csv?territory={territory}", Permission.READ, true),
            new Route("GET", "/api/v1/reports/kept.csv?territory={territory}", Permission.READ, true),
            new Route("GET", "/api/v1/territories/{territory}", Permission.READ, false));

    static final List<Route> PAGES = List.of(
            new Route("GET", "/place/detail.xhtml?id={place}", Permission.READ, false),
            new Route("GET", "/place/edit.xhtml?id={place}", Permission.CONTRIBUTE, true),
            new Route("GET", "/place/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/place/export.csv?territory={territory}", Permission.READ, false),
            new Route("GET", "/actor/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/offer/list.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/map/view.xhtml?territory={territory}", Permission.READ, false),
            new Route("GET", "/indicator/list.xhtml?territory={territory}", Permission.READ, false),
            new Route(
                    "GET",
                    "/indicator/detail.xhtml?indicator=place-count&territory={territory}",
                    Permission.READ,
                    false),
            new Route("GET", "/report/list.xhtml?territory={territory}", Permission.READ, true),
            new Route("GET", "/report/order.xhtml?report=offer&territory={territory}", Permission.READ, true),
            new Route("GET", "/territory/detail.xhtml?code={territory}", Permission.READ, false));

    /** Where names, addresses and telephones of people are read; what names no record shows those of the territory. */
    static final List<Route> PEOPLE = List.of(
            new Route("GET", "/api/v1/actors/{actor}", Permission.READ_CONTACTS, true),
            new Route("GET", "/actor/detail.xhtml?id={actor}", Permission.READ_CONTACTS, true),
            new Route("GET", "/actor/contact.xhtml?actor={actor}&id={contact}", Permission.EDIT_ACTORS, true),
            new Route("GET", "/person/list.xhtml?q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/api/v1/persons?q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/mailing/detail.xhtml?id={list}", Permission.READ_CONTACTS, true),
            new Route("GET", "/mailing/detail.xhtml?id={list}&show=all&q={word}", Permission.READ_CONTACTS, true),
            new Route("GET", "/api/v1/contact-lists/{list}/contacts.csv", Permission.READ_CONTACTS, true),
            new Route(
                    "GET",
                    "/api/v1/contact-lists/{list}/contacts.csv?show=all&q={word}",
                    Permission.READ_CONTACTS,
                    true),
            new Route("GET", "/notification/list.xhtml?q={word}", Permission.EDIT_ACTORS, true),
            new Route("GET", "/api/v1/messages.csv?q={word}", Permission.EDIT_ACTORS, true));

    private TerritoryRoutes() {}

    /**
     * A route.
     *
     * @param bound whether the grant must contain what it names
     */
    record Route(String method, String path, Permission permission, boolean bound) {}
}
