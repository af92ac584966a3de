"""A chat model behind an OpenAI-compatible endpoint, hosted or on this machine."""

from dataclasses import dataclass

from factmark.model.proposal import ProposedFrame, ProposedVerdict
from factmark.model.question import Question
from factmark.provider import answer, prompt
from factmark.provider.endpoint import Endpoint, complete


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatModel:
    """Reads sentences and compares them with facts."""

    endpoint: Endpoint

    @property
    def model(self) -> str:
        """The model's name at its endpoint."""
        return self.endpoint.model

    @property
    def version(self) -> str:
        """A digest of what the model is told."""
        return prompt.version()

    def frames(self, question: Question) -> tuple[ProposedFrame, ...]:
        """How the model reads the passages.

        Raises:
            ProviderError: it cannot be asked, or its answer cannot be used.
        """
        if not question.predicates:
            return ()
        return answer.frames(complete(self.endpoint, prompt.frames_body(question, self.model)), question)

    def review(self, question: Question) -> tuple[ProposedVerdict, ...]:
        """How the model says the passages stand to the facts.

        Raises:
            ProviderError: it cannot be asked, or its answer cannot be used.
        """
        return answer.verdicts(complete(self.endpoint, prompt.review_body(question, self.model)), question)
