package io.github.tribikos.examples

import io.github.tribikos.engine.Engine
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class KotlinBandsTest {
    @Test
    fun `the program of the guide runs`() {
        Engine.create("sqlite://").use { engine ->
            assertThat(songs(engine)).containsExactly(
                "Sinnerman by Dr. Simone, born in 1933",
                "Feeling Good by Dr. Simone, born in 1933",
            )
        }
    }
}
