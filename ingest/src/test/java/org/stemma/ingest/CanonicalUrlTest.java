package org.stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG, https://example.org/",
        "http://example.org:80/a, https://example.org/a",
        "https://example.org:443/a#part, https://example.org/a",
        "https://example.org:8443/a, https://example.org:8443/a",
        "https://user:secret@example.org/a, https://example.org/a",
        "https://example.org./a, https://example.org/a",
        "https://example.org/a?utm_source=x&UTM_Medium=y&fbclid=1, https://example.org/a",
        "https://example.org/a?b=2&utm_campaign=z&a=1, https://example.org/a?b=2&a=1",
        "https://example.org/a?, https://example.org/a",
        "https://example.org/%7Eada/%e2%82%ac%2F, https://example.org/~ada/%E2%82%AC%2F",
        "https://example.org/a/./b/../c, https://example.org/a/c",
        "https://example.org/../../a/, https://example.org/a/",
        "https://bücher.example/a, https://xn--bcher-kva.example/a",
    })
    void oneAddressHasOneForm(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(canonical);
        assertThat(CanonicalUrl.of(canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "ftp://example.org/a",
                "https://",
                "https:///a",
                "mailto:a@example.org",
                "https://exa mple.org/",
                "https://example.org:port/",
                "/a/b"
            })
    void whatIsNoWebAddressHasNone(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @Test
    void theDomainIsTheHostWithoutWww() {
        assertThat(CanonicalUrl.domain("https://www.Example.org:8080/a?b")).contains("example.org");
    }
}
