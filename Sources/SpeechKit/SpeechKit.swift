// The public face: a program that imports SpeechKit has what the modules behind it make public.

@_exported public import SpeechAnswers
@_exported public import SpeechReading
@_exported public import SpeechRendering
