/**
 * Tests of the whole product.
 *
 * <p><b>Inside</b> ({@code *IT}, annotated {@link fr.maillage.testing.InsideEar}): the test runs in the server, in a war
 * added to the real EAR, once on H2 and once on PostgreSQL. Inject services with {@code @Inject}, act as somebody with
 * {@link fr.maillage.testing.As}, look at rows with {@link fr.maillage.testing.Sql}. All classes share one deployment
 * and one database: a test makes the records that it needs under names of its own and never counts the whole table.
 *
 * <p><b>Outside</b> ({@code *Journey}, {@code *Crash}): the provisioned server runs as a process of its own ({@link
 * fr.maillage.testing.ProductServer}); {@link fr.maillage.testing.Browser} drives Chromium with axe.
 */
package fr.maillage.testing;
