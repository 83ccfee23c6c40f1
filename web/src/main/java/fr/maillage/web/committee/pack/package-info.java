/** The pack of a meeting on its page, how it is put together, the page that members read by link, and the same for programs. */
package fr.maillage.web.committee.pack;
