import SpeechKit
print(hello())
